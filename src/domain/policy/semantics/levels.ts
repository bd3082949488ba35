import type { Path, Problem } from '../finding.ts';
import { placedFields } from './placed-fields.ts';
import type { Rule } from './rule.ts';

/** Every level that is spoken of stands on the ladder, and the protected word is some level's own ([K·L2]). */
export const levelsOnLadder: Rule = (profile) => {
  const { ladder, levelRules, methodRules, agenda, communication } = profile;
  const numbers = ladder.levels.map((l) => l.number);
  const spoken: { level: number | undefined; path: Path }[] = [
    { level: ladder.wordFollowsCaseFromMethodLevel, path: ['ladder', 'wordFollowsCaseFromMethodLevel'] },
    ...profile.methods.map((m, i) => ({ level: m.level, path: ['methods', i, 'level'] })),
    {
      level: methodRules.processLeaderFromLevel?.level,
      path: ['methodRules', 'processLeaderFromLevel', 'level'],
    },
    ...Object.entries(levelRules ?? {}).map(([rule, r]) => ({
      level: r?.level,
      path: ['levelRules', rule, 'level'],
    })),
    { level: agenda?.fromMethodLevel, path: ['agenda', 'fromMethodLevel'] },
    ...(communication?.plannedBy ?? []).map((p, i) => ({
      level: p.fromLevel,
      path: ['communication', 'plannedBy', i, 'fromLevel'],
    })),
    ...(communication?.templates ?? []).flatMap((t, i) =>
      (t.levels ?? []).map((level, n) => ({ level, path: ['communication', 'templates', i, 'levels', n] })),
    ),
    ...placedFields(profile).map(({ field, path }) => ({
      level: field.requiredFromLevel,
      path: [...path, 'requiredFromLevel'],
    })),
  ];
  const problems = spoken
    .filter(({ level }) => level !== undefined && !numbers.includes(level))
    .map(
      ({ level, path }): Problem => ({
        path,
        message: `nivå ${level} finns inte på trappan`,
        mend: `välj en av nivåerna ${numbers.join(', ')}`,
      }),
    );
  if (!ladder.levels.some((l) => l.word === ladder.protectedWord)) {
    problems.push({
      path: ['ladder', 'protectedWord'],
      message: `ingen nivå får kallas "${ladder.protectedWord}"`,
      mend: 'låt någon nivå ha det som sitt ord (word)',
    });
  }
  return problems;
};

/** Information can only come first where there is a method for it ([K·M2]). */
export const informationMethodExists: Rule = (profile) => {
  const lowest = Math.min(...profile.ladder.levels.map((l) => l.number));
  if (profile.methodRules.informationFirst === undefined || profile.methods.some((m) => m.level === lowest))
    return [];
  return [
    {
      path: ['methodRules', 'informationFirst'],
      message: `en metod på nivå ${lowest} ska komma först, men det finns ingen`,
      mend: `lägg till en metod på nivå ${lowest}`,
    },
  ];
};
