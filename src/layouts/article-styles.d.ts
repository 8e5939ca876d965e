declare module 'virtual:article-styles' {
  /** The sheet that stands in articles; nothing from the development server. */
  const css: string | undefined;
  export default css;
}
