import { holds } from '../../people/actor.ts';
import type { Case } from '../case/case.ts';
import type { CaseEvent } from '../case/events.ts';
import { accepted, type Decision, refused } from '../refusal.ts';
import { type Context, person } from './context.ts';
import { mayRename } from './rename.ts';

const law = 'OSL 5:2';

export interface GiveRegistryNumber {
  /** Diarienummer: *KS 2026/114*. */
  number: string;
}

/** The number under which the case lies in the municipality's registry, written on every record from then on. */
export const giveRegistryNumber = (
  c: Case,
  command: GiveRegistryNumber,
  ctx: Context,
): Decision<CaseEvent> => {
  if (!mayGiveRegistryNumber(c, ctx))
    return refused(
      'not-yours',
      law,
      'Diarienumret skrivs in av en sekreterare eller av ärendets tjänsteman.',
    );
  const number = command.number.trim();
  if (number === '' || number === c.registryNumber) {
    const message = number === '' ? 'Skriv in diarienumret.' : 'Ärendet har redan det diarienumret.';
    return refused('same-number', law, message, [{ field: 'number', message }]);
  }
  return accepted({ type: 'RegistryNumberGiven', v: 1, at: ctx.now, number, by: person(ctx) });
};

/** Whoever keeps records of a body, and the officials who work with the case. */
export const mayGiveRegistryNumber = (c: Case, ctx: Context): boolean =>
  ctx.policy.profile.roles.some((role) => role.secretary && holds(ctx.actor, role.id)) || mayRename(c, ctx);
