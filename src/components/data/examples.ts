/**
 * Programs on the page of open data, to be copied and run as they are. A test runs the first.
 * @param address full address of a file of open data
 */
export const EXAMPLES = {
  js: (address: string): string => `const file = await fetch('${address}');
const { features } = await file.json();
for (const { geometry, properties } of features) {
  const [lon, lat] = geometry.coordinates;
  console.log(properties.start, properties.name, lat, lon);
}`,
  python: (address: string): string => `import json, urllib.request

with urllib.request.urlopen("${address}") as file:
    corpus = json.load(file)
for article in corpus["articles"]:
    texts = {passage["id"]: passage["text"] for passage in article["passages"]}
    for note in article["notes"]:
        words = texts[note["passage"]][note["start"]:note["end"]]
        print(words, "]", note["text"])`,
} as const;
