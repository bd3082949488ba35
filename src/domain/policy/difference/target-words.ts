import type { Branch } from '../targets.ts';

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && 'to' in value && typeof value.to === 'string';

const condition = ({ fromLevel, ifYes }: Branch): string =>
  [
    ...(fromLevel === undefined ? [] : [`från nivå ${fromLevel}`]),
    ...(ifYes === undefined ? [] : [`vid ja på ${ifYes}`]),
  ].join(' och ');

/** Where a way that divides leads, in words: `fullmaktige från nivå 4, annars plan`. Undefined for anything else. */
export const branchesInWords = (value: unknown): string | undefined => {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isBranch)) return undefined;
  return value
    .map((branch) => {
      const when = condition(branch);
      return when === '' ? `annars ${branch.to}` : `${branch.to} ${when}`;
    })
    .join(', ');
};
