import { parse, stringify } from 'yaml';
import type { ProfileInput, StepInput } from '../made-up/profile-input.ts';

/** One of the choices; undefined where there are none. */
export type Pick = <T>(choices: readonly T[]) => T | undefined;

/** One way to break a sound profile. */
export interface Operator {
  name: string;
  /** The broken file; undefined where the profile has nothing of what is broken. */
  breaks(text: string, pick: Pick): string | undefined;
  /** What somebody must be told. */
  says: RegExp;
}

/** Always the same choices for the same words (mulberry32 over an FNV-1a hash). */
export const picking = (seed: string): Pick => {
  let state = [...seed].reduce((h, c) => Math.imul(h ^ (c.codePointAt(0) ?? 0), 16_777_619), 2_166_136_261);
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return choices[((t ^ (t >>> 14)) >>> 0) % choices.length];
  };
};

/** Breaks the data rather than the text. `spoil` changes what it is given, and says false where there is nothing to spoil. */
export const inData = (
  name: string,
  says: RegExp,
  spoil: (profile: ProfileInput, pick: Pick) => boolean,
): Operator => ({
  name,
  says,
  breaks: (text, pick) => {
    const profile: ProfileInput = parse(text);
    return spoil(profile, pick)
      ? stringify(profile, { aliasDuplicateObjects: false, lineWidth: 0 })
      : undefined;
  },
});

export const inText = (
  name: string,
  says: RegExp,
  breaks: (text: string, pick: Pick) => string | undefined,
): Operator => ({
  name,
  says,
  breaks,
});

/** Every step that is written in the file, those of shared parts too. */
export const stepsIn = (profile: ProfileInput): StepInput[] =>
  [...profile.routes, ...(profile.parts ?? [])].flatMap((r) => r.steps);

export const stepsOfKind = <K extends StepInput['kind']>(profile: ProfileInput, kind: K) =>
  stepsIn(profile).filter((s): s is Extract<StepInput, { kind: K }> => s.kind === kind);
