import fc from 'fast-check';
import type { ProfileInput } from './profile-input.ts';

const cite = 'R 1';

export interface Municipality {
  levels: number;
  /** From this level up the protected word may be used. */
  wordFrom: number;
  bodies: { id: string; seats: number }[];
  changeWindow: number;
}

export const municipality: fc.Arbitrary<Municipality> = fc
  .record({
    levels: fc.integer({ min: 1, max: 6 }),
    word: fc.nat(5),
    seats: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 4 }),
    changeWindow: fc.constantFrom(0, 30, 600),
  })
  .map(({ levels, word, seats, changeWindow }) => ({
    levels,
    wordFrom: 1 + (word % levels),
    bodies: seats.map((n, i) => ({ id: `organ${i + 1}`, seats: n })),
    changeWindow,
  }));

export const presidingRoles = (m: Municipality): string[] =>
  Array.from({ length: Math.max(...m.bodies.map((b) => b.seats)) }, (_, i) => `plats${i + 1}`);

/** Ladder, bodies and roles of a made-up municipality. */
export const organisation = (m: Municipality) =>
  ({
    id: 'pahittad',
    municipality: 'Påhittad kommun',
    mailbox: 'dialog@pahittad.example',
    sources: { R: { title: 'Regler' } },
    rounds: { changeWindowMinutes: m.changeWindow, showAnswers: 'after-close' },
    ladder: {
      protectedWord: 'samråd',
      cite,
      levels: Array.from({ length: m.levels }, (_, i) => ({
        number: i + 1,
        name: `Steg ${i + 1}`,
        word: i + 1 >= m.wordFrom ? 'samråd' : 'upplysning',
        meaning: 'Du är med.',
        cite,
      })),
    },
    bodies: [
      ...m.bodies.map(({ id, seats }) => ({
        id,
        name: `Organ ${id}`,
        short: id,
        kind: 'nämnd' as const,
        presidiumSeats: seats,
      })),
      { id: 'kontoret', name: 'Kontoret', short: 'Ktr', kind: 'förvaltning' },
    ],
    roles: [
      ...presidingRoles(m).map((id, i) => ({ id, name: `Plats ${i + 1}`, presides: i + 1 })),
      { id: 'ledamot', name: 'Ledamot', elected: true },
      { id: 'sekreterare', name: 'Sekreterare', secretary: true },
      { id: 'tjansteman', name: 'Tjänsteman', adoptsPolicy: true },
      { id: 'chef', name: 'Chef' },
    ],
  }) satisfies Partial<ProfileInput>;
