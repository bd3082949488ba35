import { support } from './support.ts';

/** The support table as a page for readers (`SUPPORT.md`). */
export function supportPage(): string {
  const rows = support()
    .toSorted((a, b) => a.path.localeCompare(b.path, 'en') || a.method.localeCompare(b.method, 'en'))
    .map(({ operation, method, path, options }) => {
      const told = options.map((option) => `\`${option}\``).join(' ');
      return `| ${method} | \`${path}\` | ${operation} | ${told} |`;
    });
  return `${INTRODUCTION}\n\n| method | path | operation | query options |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

const INTRODUCTION = `# What the local Graph supports

Made from the registered operations; \`vitest run -u src/local365/control/support\` writes it anew. Everything else under
\`/v1.0\` answers **501** \`notSupported\` and names what is missing: a path, a method, a query option, a function in
\`$filter\`, a kind of column. \`$filter\` speaks \`eq ne gt ge lt le and or not\`, parentheses and \`startswith\`.

What it makes simpler than a tenant: \`Sites.Selected\` counts as an owner's grant on every site of the world, and the
users of the directory are those of the world file.`;
