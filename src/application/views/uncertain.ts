import type { Case } from '../../domain/dialogue/case/case.ts';
import type { Deps } from '../register/deps.ts';

/** Cards and mails of a case whose sending has an unknown outcome, in words for the official (design 3: *osäker*). */
export const uncertain = (deps: Pick<Deps, 'outbox'>, c: Case): string[] =>
  [...deps.outbox.all()]
    .filter((row) => row.state === 'unknown' && row.key.startsWith(`${c.nr}:`))
    .map((row) => {
      if (row.kind === 'mail') return 'Ett brev till den som önskade dialogen.';
      const person = c.rounds.flatMap((r) => r.electorate).find((e) => row.key.endsWith(e.id));
      return person ? `Kortet till ${person.name}.` : 'Ett kort.';
    });
