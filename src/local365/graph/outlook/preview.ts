/** The first 255 characters a person would read of a body, as `bodyPreview` gives them. */
export function previewOf(content: string): string {
  return content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 255);
}
