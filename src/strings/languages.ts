/** Names of languages by their BCP 47 tags. */
export const languageNames = {
  en: 'tiếng Anh',
  ru: 'tiếng Nga',
  vi: 'tiếng Việt',
  fr: 'tiếng Pháp',
  de: 'tiếng Đức',
  es: 'tiếng Tây Ban Nha',
  pt: 'tiếng Bồ Đào Nha',
  pl: 'tiếng Ba Lan',
} as Readonly<Record<string, string>>;
