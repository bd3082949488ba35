import { type Demand, demands, type Municipality, municipalities } from './demands.ts';
import type { Proof } from './proofs.ts';

const keys = Object.keys(municipalities) as Municipality[];
const provedBy = (proofs: readonly Proof[], m: Municipality, demand: Demand): Proof[] =>
  proofs.filter((p) => p.demand === `${m}·${demand.id}`);

/** Demands in scope that no test proves, as `K·M2`. */
export const unproved = (proofs: readonly Proof[]): string[] =>
  demands
    .filter((d) => d.waits === undefined)
    .flatMap((d) => d.of.filter((m) => provedBy(proofs, m, d).length === 0).map((m) => `${m}·${d.id}`));

/** What tests name that no document demands, as `K·M77 in a.test.ts`: a slip of the pen proves nothing. */
export const undemanded = (proofs: readonly Proof[]): string[] => {
  const known = new Set(demands.flatMap((d) => d.of.map((m) => `${m}·${d.id}`)));
  return proofs.filter((p) => !known.has(p.demand)).map((p) => `${p.demand} in ${p.file}`);
};

const cell = (proofs: readonly Proof[], m: Municipality, d: Demand): string => {
  if (!d.of.includes(m)) return '';
  const count = provedBy(proofs, m, d).length;
  return count > 0 ? String(count) : d.waits === undefined ? '**saknas**' : 'väntar';
};

/** Markdown: demand × municipality with the number of tests, then each with the tests that prove it. */
export const coverageTable = (proofs: readonly Proof[]): string => {
  const head = `| krav | vad | ${keys.map((m) => municipalities[m]).join(' | ')} |`;
  const rows = demands.map(
    (d) => `| ${d.id} | ${d.asks} | ${keys.map((m) => cell(proofs, m, d)).join(' | ')} |`,
  );
  const waiting = demands.flatMap((d) => (d.waits === undefined ? [] : [`- ${d.id} väntar på ${d.waits}.`]));
  const lists = demands.flatMap((d) =>
    d.of.flatMap((m) => {
      const found = provedBy(proofs, m, d);
      return found.length === 0
        ? []
        : [`### ${m}·${d.id}`, d.asks, '', ...found.map((p) => `- ${p.says} (\`${p.file}\`)`), ''];
    }),
  );
  return [
    '# Vilka tester som visar vad policyerna kräver',
    '',
    'Skriven av `npm run policy -- coverage`. Siffran är antalet tester som namnger kravet.',
    '',
    head,
    `|---|---|${keys.map(() => '---').join('|')}|`,
    ...rows,
    '',
    ...waiting,
    '',
    '## Testerna',
    '',
    ...lists,
  ].join('\n');
};
