/** A Graph path with its values percent-encoded: path`/sites/${id}/lists`. `,` and `@` become %2C and %40, which Graph accepts. */
export const path = (texts: TemplateStringsArray, ...values: string[]): string =>
  texts.reduce((whole, text, index) => whole + encodeURIComponent(values[index - 1] ?? '') + text);
