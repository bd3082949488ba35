import { describe, expect, it } from 'vitest';
import { personActor } from '../../people/actor.ts';
import { text } from '../testing/commands.ts';
import { krokom } from '../testing/krokom.ts';
import { personCalled } from '../testing/world.ts';
import { acceptWish, turnWishAside } from './decide-wish.ts';
import { evolveWish, type Wish } from './wish.ts';

const now = '2026-09-15T07:00:00.000Z';
const received = evolveWish(
  undefined,
  { type: 'WishReceived', v: 1, document: text, place: 'Föllinge', at: now },
  'ON-2026-0001',
);
const by = (who: string) => ({
  now,
  profile: krokom.policy.profile,
  actor: personActor(personCalled(who), krokom.mandates, '2026-09-15'),
});
const aside = { reason: text, way: 'Synpunkt' };
const handled = (wish: Wish, decided: ReturnType<typeof acceptWish>): Wish => {
  if (!decided.ok) throw new Error(decided.refusal.message);
  return decided.events.reduce((w, e) => evolveWish(w, e, w.nr), wish);
};

describe("[K·I-K2] A citizen's wish", () => {
  it('becomes a case on the citizens’ route', () => {
    expect(handled(received, acceptWish(received, {}, by('handlaggare.klf')))).toMatchObject({
      state: 'accepted',
      place: 'Föllinge',
      accepted: { channel: 'medborgare', by: { id: 'handlaggare.klf' } },
    });
  });

  it('is turned aside with a reason and the way that is open', () => {
    expect(handled(received, turnWishAside(received, aside, by('handlaggare.klf')))).toMatchObject({
      state: 'aside',
      aside,
      document: text,
    });
  });

  it.each(['ordforande.ks', 'registrator', 'nobody'])('is not for %s to handle', (who) => {
    for (const no of [acceptWish(received, {}, by(who)), turnWishAside(received, aside, by(who))])
      expect(no).toMatchObject({
        ok: false,
        refusal: { rule: 'not-yours', citation: 'P 2 Medborgarinitiativ' },
      });
  });

  it('is handled once', () => {
    const official = by('handlaggare.klf');
    const accepted = handled(received, acceptWish(received, {}, official));
    const turned = handled(received, turnWishAside(received, aside, official));
    for (const wish of [accepted, turned])
      for (const no of [acceptWish(wish, {}, official), turnWishAside(wish, aside, official)])
        expect(no).toMatchObject({ ok: false, refusal: { rule: 'wish-handled' } });
  });
});
