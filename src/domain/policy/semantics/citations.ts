import type { Path, Problem } from '../finding.ts';
import { mendReference } from '../nearest.ts';
import type { Rule } from './rule.ts';

const citesIn = (value: unknown, path: Path): { cite: string; path: Path }[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'cite' && typeof inner === 'string' ? [{ cite: inner, path: here }] : citesIn(inner, here);
  });
};

/** Every rule names a document that the profile declares. One rule can have several: `P 2; St 1.1.2`. */
export const everyCitationDeclared: Rule = (profile) => {
  const sources = Object.keys(profile.sources);
  return citesIn(profile, []).flatMap(({ cite, path }) =>
    cite
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .flatMap(([key = '', ...where]): Problem[] => {
        if (!sources.includes(key)) {
          return [
            {
              path,
              message: `källan "${key}" är inte angiven under sources`,
              mend: mendReference(key, sources, 'lägg till källan eller hänvisa till en som finns'),
            },
          ];
        }
        if (where.length > 0) return [];
        return [
          { path, message: `hänvisningen "${key}" säger inte var i källan`, mend: 'lägg till avsnittet' },
        ];
      }),
  );
};
