import type { CaseView, DutyView } from '../../contracts/views.ts';
import { resolveBody } from '../../domain/dialogue/bodies.ts';
import type { Case, Duty } from '../../domain/dialogue/case/case.ts';
import { bodyOf } from '../../domain/policy/look-up.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import { swedishDate } from '../../domain/scheduling/working-days.ts';
import type { Caller } from '../application.ts';
import { actorOf, contextFor } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { abilityViews } from './ability-view.ts';
import { caseCard } from './case-card.ts';
import { caseRow } from './case-row.ts';
import { decisionView } from './decision-view.ts';
import { filledViews } from './filled-view.ts';
import { history } from './history.ts';
import { late } from './meeting-choices.ts';
import { bookableMethods, meetingView } from './meeting-view.ts';
import { hiddenFrom } from './recusal.ts';
import { roundView } from './round-view.ts';
import { sittingView } from './sitting-view.ts';
import { track } from './track.ts';
import { uncertain } from './uncertain.ts';
import { bodyName, formTexts, levelView, roleName, textOf } from './words.ts';

/** The case page. Undefined when there is none, or when the reader is recused from what is being asked. */
export const caseView = (deps: Deps, caller: Caller, nr: string): CaseView | undefined => {
  const c = deps.state.cases.get(nr);
  const reader = caller.person.id;
  if (!c || hiddenFrom(c, reader)) return undefined;
  const policy = deps.policies.byHash(c.policy);
  const { profile } = policy;
  const ctx = contextFor(actorOf(caller, deps), policy, deps);
  const card = caseCard(deps, c, caller.person);
  const ordering = resolveBody(c, 'ordering');
  const agenda = profile.agenda;
  return {
    ...caseRow(c, ctx),
    version: c.version,
    policy: c.policy,
    abilities: abilityViews(deps, c, ctx),
    track: track(c, profile),
    ...wishOf(deps, c),
    ...(c.concernedBody === undefined
      ? {}
      : { concernedBody: { id: c.concernedBody, name: bodyName(profile, c.concernedBody) } }),
    ...(ordering === undefined ? {} : { orderingBody: { id: ordering, name: bodyName(profile, ordering) } }),
    ...proposalOf(deps, c, profile),
    filled: filledViews(deps, c, profile),
    rounds: c.rounds.map((r) => roundView(deps, c, r, profile, reader)),
    ...(c.processLeader === undefined ? {} : { processLeader: c.processLeader }),
    ...(c.official === undefined ? {} : { official: c.official }),
    carriers: profile.carriers,
    meetings: c.meetings.map((m) => meetingView(deps, c, m, profile)),
    bookable: bookableMethods(c, profile),
    ...(agenda === undefined
      ? {}
      : {
          agendaRule: {
            share: agenda.citizenShare,
            fromMethodLevel: agenda.fromMethodLevel,
            cite: agenda.cite,
          },
        }),
    agendaTemplates: profile.agendaTemplates.map(({ id, name, methods, items }) => ({
      id,
      name,
      methods,
      items,
    })),
    ...(c.registryNumber === undefined ? {} : { registryNumber: c.registryNumber }),
    decisions: c.decisions.map((d) => decisionView(deps, d, c, profile)),
    ...(c.agenda === undefined
      ? {}
      : {
          agenda: {
            body: bodyName(profile, c.agenda.body),
            date: c.agenda.date,
            ...late(c, profile),
            ...(bodyOf(profile, c.agenda.body).kind === 'fullmäktige' ? { minority: true } : {}),
          },
        }),
    ...sittingView(c, ctx),
    ...initiativeOf(deps, c, profile),
    duties: c.duties.map((d) => dutyView(deps, d, profile, ctx.now)),
    proposals: c.proposals.map(({ id, text, meeting, body, at }) => ({
      id,
      text: textOf(deps, text),
      ...(meeting === undefined ? {} : { meeting }),
      ...(body === undefined ? {} : { body: bodyName(profile, body) }),
      at,
    })),
    history: history(deps, c, profile, reader),
    uncertain: uncertain(deps, c),
    ...(card === undefined ? {} : { card: deps.renderCard(card) }),
    ...(c.end === undefined
      ? {}
      : { end: { name: c.steps.at(-1)?.name ?? '', result: c.end.result, tell: c.end.tell, at: c.end.at } }),
  };
};

const initiativeOf = (deps: Deps, c: Case, profile: Profile) => {
  if (!c.initiative) return {};
  const { by, body } = c.initiative;
  const opener = c.openedBy === 'citizen' ? '' : c.openedBy.name;
  return {
    initiative: {
      by,
      ...(body === undefined ? {} : { body: bodyName(profile, body) }),
      ...(c.words === undefined
        ? {}
        : { words: { text: textOf(deps, c.words), by: opener, at: c.openedAt } }),
    },
  };
};

const wishOf = (deps: Deps, c: Case) => {
  const wish = c.wish === undefined ? undefined : deps.state.wishes.get(c.wish);
  if (!wish) return {};
  const document = deps.documents.get(wish.document.id);
  return {
    wish: {
      nr: wish.nr,
      title: document?.title ?? wish.nr,
      text: textOf(deps, wish.document),
      receivedAt: wish.receivedAt,
    },
  };
};

const proposalOf = (deps: Deps, c: Case, profile: Profile) => {
  if (!c.proposal) return {};
  const { level, recommendation, reason, by, at } = c.proposal;
  const words = recommendation === 'genomför' ? 'Genomför dialogen' : 'Avstå från dialog';
  return {
    proposal: {
      level: levelView(profile, level),
      recommendation: words,
      reason: textOf(deps, reason),
      by: by.name,
      at,
    },
  };
};

const dutyView = (deps: Deps, d: Duty, profile: Profile, now: string): DutyView => ({
  id: d.id,
  name: d.name,
  owner: roleName(profile, d.owner),
  due: d.due,
  late: !d.done && d.due < swedishDate(now),
  ...(d.meeting === undefined ? {} : { meeting: d.meeting }),
  ...(d.done === undefined
    ? {}
    : {
        done: {
          at: d.done.at,
          by: d.done.by.name,
          text: Object.values(formTexts(deps, d.done.text)).join('\n\n'),
        },
      }),
  cite: profile.duties.find((rule) => rule.id === d.rule)?.cite ?? '',
});
