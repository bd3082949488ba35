import { type Case, standsAt } from '../../domain/dialogue/case/case.ts';
import { levelOfCase } from '../../domain/dialogue/level.ts';
import { routeOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { PublicCase, PublicCaseRow } from '../application.ts';
import type { Deps } from '../register/deps.ts';
import { outcomeWords } from '../texts/rounds.ts';
import { outsideOf } from './meeting-view.ts';
import { nextStep } from './next-step.ts';
import { track } from './track.ts';
import { bodyName, formTexts, levelView, textOf, wordOf } from './words.ts';

/** What it is called before a level is proposed: nothing that the ladder could forbid. */
const unnamed = 'fråga från medborgare';

export const publicRow = (deps: Deps, c: Case): PublicCaseRow => {
  const { profile } = deps.policies.byHash(c.policy);
  return {
    nr: c.nr,
    title: c.title,
    ...(c.place === undefined ? {} : { place: c.place }),
    word: wordOf(c, profile) ?? unnamed,
    state: c.end ? standsAt(c).name : nextStep(c, profile).step,
    changedAt: c.changedAt,
  };
};

/** The public page: the way, the level, the meetings and the feedback; no names of citizens, no answers of members. */
export const publicCase = (deps: Deps, nr: string): PublicCase | undefined => {
  const c = deps.state.cases.get(nr);
  if (!c) return undefined;
  const { profile } = deps.policies.byHash(c.policy);
  const number = levelOfCase(c, routeOf(profile, c.channel));
  const level = profile.ladder.levels.find((l) => l.number === number);
  const next = nextStep(c, profile);
  return {
    ...publicRow(deps, c),
    ...(level === undefined
      ? {}
      : { level: { ...levelView(profile, level.number), meaning: level.meaning } }),
    track: track(c, profile).map(({ name, state, at }) => ({
      name,
      state,
      ...(at === undefined ? {} : { at }),
    })),
    next: c.end ? c.end.tell : `${next.step} – ${next.who}`,
    ...(c.ordered === undefined ? {} : { orderedBy: bodyName(profile, c.ordered.body) }),
    ...decision(c, profile),
    ...(c.processLeader === undefined ? {} : { spokesperson: c.processLeader.name }),
    contact: profile.mailbox,
    meetings: c.meetings.map((m) => {
      const { joinUrl } = outsideOf(deps, c.nr, m.id);
      const { subject, start, end, state, agenda } = m;
      return {
        subject,
        start,
        end,
        state,
        agenda,
        ...(m.place === undefined ? {} : { place: m.place }),
        ...(joinUrl === undefined ? {} : { joinUrl }),
      };
    }),
    feedback: c.duties.map((d) => ({
      name: d.name,
      due: d.due,
      ...(d.done === undefined
        ? {}
        : { done: { at: d.done.at, text: Object.values(formTexts(deps, d.done.text)).join('\n\n') } }),
    })),
    proposals: c.proposals.map(({ id, text }) => ({ id, text: textOf(deps, text) })),
    ...(c.end === undefined ? {} : { end: { tell: c.end.tell, at: c.end.at } }),
  };
};

const decision = (c: Case, profile: Profile) => {
  const round = c.rounds.findLast((r) => r.purpose === 'decision' && r.closed);
  if (!round?.closed) return {};
  const sentence = `Presidiet i ${bodyName(profile, round.body)}: ${outcomeWords[round.closed.outcome].toLowerCase()}.`;
  return { decision: { sentence, at: round.closed.at } };
};
