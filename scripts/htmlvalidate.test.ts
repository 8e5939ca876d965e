import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../.htmlvalidate.mjs';

// `npm run html` holds every page of dist/ to these rules; this holds that they are in force.
test.each([
  ['an id twice', '<p id="a">x</p><p id="a">y</p>', 'no-dup-id'],
  [
    'a link in a link',
    '<p><a href="/x/">x <span><a href="/y/">y</a></span></a></p>',
    'element-permitted-content',
  ],
])('a page with %s is refused', async (_what, body, rule) => {
  const { results } = await new HtmlValidate(config).validateString(body);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(rule);
});
