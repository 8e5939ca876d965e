import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // 70 suits English; a Vietnamese title of the same content, with the site's name, has more and shorter syllables.
    'long-title': ['error', { maxlength: 90 }],
  },
});
