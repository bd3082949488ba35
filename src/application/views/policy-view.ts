import type { PolicyView, RouteStepView, RouteView } from '../../contracts/policy.ts';
import { holds } from '../../domain/people/actor.ts';
import { policyDifference } from '../../domain/policy/difference/difference.ts';
import { within } from '../../domain/policy/duty-time.ts';
import { initiativeWords, outcomeLabel, wayTo, whoseStep } from '../../domain/policy/explain/words.ts';
import { recordedAs } from '../../domain/policy/legal-forms.ts';
import type { Policy, Profile, Route } from '../../domain/policy/profile.ts';
import { goodAnswer } from '../../domain/policy/screening.ts';
import { outcomesOf, type Step } from '../../domain/policy/steps.ts';
import { branchesOf } from '../../domain/policy/targets.ts';
import type { Caller } from '../application.ts';
import { actorOf } from '../register/context.ts';
import type { Deps } from '../register/deps.ts';
import { withChoices } from './form-view.ts';

/** The policy in force, told for people, with what waits to be adopted. */
export const policyView = (deps: Deps, caller: Caller | undefined): PolicyView => {
  const { current, pending } = deps.policies;
  const { profile } = current;
  return {
    ...policyInWords(current),
    versions: deps.policies.versions(),
    ...(pending === undefined
      ? {}
      : { pending: { hash: pending.hash, difference: policyDifference(profile, pending.profile) } }),
    abilities: caller && mayAdopt(deps, caller) ? ['adopt'] : [],
  };
};

/** A policy that is or was adopted, by its hash. */
export const policyViewOf = (deps: Deps, hash: string): PolicyView | undefined => {
  const versions = deps.policies.versions();
  if (hash !== deps.policies.current.hash && !versions.some((v) => v.hash === hash)) return undefined;
  return { ...policyInWords(deps.policies.byHash(hash)), versions, abilities: [] };
};

/** Whether a changed policy waits for this person to adopt it. */
export const mayAdopt = (deps: Deps, caller: Caller): boolean => {
  const { current, pending } = deps.policies;
  const actor = actorOf(caller, deps);
  return pending !== undefined && current.profile.roles.some((r) => r.adoptsPolicy && holds(actor, r.id));
};

/** A policy as it stands, without who may do what about it. */
export const policyInWords = ({ hash, profile }: Policy): Omit<PolicyView, 'versions' | 'abilities'> => {
  const { agendaTemplates, checklists, followUps, indicators, methods, notes, resources, roleSplits } =
    profile;
  return {
    hash,
    municipality: profile.municipality,
    levels: profile.ladder.levels,
    channels: profile.routes.map(({ id, name, initiatives }) => ({
      id,
      name,
      by: [...new Set(initiatives.map((i) => i.by))],
    })),
    routes: profile.routes.map((route) => routeView(profile, route)),
    ...(profile.yearly === undefined
      ? {}
      : {
          yearly: {
            fields: profile.yearly.plan.fields.map((f) => withChoices(f, profile)),
            criteria: profile.yearly.wheel.criteria,
            cite: profile.yearly.cite,
          },
        }),
    targetGroups: profile.targetGroups?.groups ?? [],
    communication: profile.communication ?? { plannedBy: [], channels: [], templates: [] },
    ...(profile.agenda === undefined ? {} : { citizenShare: profile.agenda.citizenShare }),
    duties: profile.duties.map((duty) => ({ ...duty, within: within(duty) })),
    ...{ agendaTemplates, checklists, followUps, indicators, methods, notes, resources, roleSplits },
    sources: Object.entries(profile.sources).map(([id, { title, adopted }]) => ({
      id,
      title,
      ...(adopted === undefined ? {} : { adopted }),
    })),
  };
};

const routeView = (profile: Profile, route: Route): RouteView => ({
  id: route.id,
  name: route.name,
  cite: route.cite,
  initiatives: route.initiatives.map((i) => initiativeWords(profile, i)),
  steps: route.steps.map((step) => stepView(profile, route, step)),
});

const stepView = (profile: Profile, route: Route, step: Step): RouteStepView => {
  const inForm = step.kind === 'decision' ? { form: step.form, formName: recordedAs[step.form] } : {};
  return {
    id: step.id,
    name: step.name,
    kind: step.kind,
    who: whoseStep(profile, step),
    ...inForm,
    orders: step.kind === 'decision' && step.orders,
    ...(step.deadline === undefined ? {} : { deadline: step.deadline }),
    questions: questionsOf(step),
    fields: 'fields' in step ? step.fields.map((f) => withChoices(f, profile)) : [],
    ways: Object.entries(outcomesOf(step)).flatMap(([outcome, to]) =>
      branchesOf(to).map((branch) => ({
        outcome: outcomeLabel(step, outcome),
        to: wayTo(route, branch),
      })),
    ),
    cite: step.cite,
  };
};

/** Of a question that a number answers, only that it must be met. */
const questionsOf = (step: Step): RouteStepView['questions'] => {
  if (step.kind === 'screening')
    return step.questions.map((q) => ({ id: q.id, text: q.text, needs: goodAnswer(q), cite: q.cite }));
  return step.kind === 'decision' ? step.questions : [];
};
