/** What stands in a table under a heading, up to the next blank line; empty = there is no such heading. */
export function sectionOf(text: string, heading: string): string {
  const [, rest = ''] = text.split(`\n${heading}\n`);
  return rest.split('\n\n')[0] ?? '';
}
