import type { PolicyView } from '../../src/contracts/policy.ts';
import type { CaseView, FieldView } from '../../src/contracts/views.ts';
import { addWorkingDays } from '../../src/domain/scheduling/working-days.ts';
import type { RunningProduct } from './running-product.ts';

type Values = Record<string, unknown>;

/** What is written down of a body's meeting. */
export interface Minuted {
  date: string;
  outcome: 'yes' | 'no' | 'supplement' | 'tabled';
  answers?: Record<string, 'yes' | 'no'>;
  values?: Values;
}

/** One case in any municipality, moved on by its people over the API and on their cards: what is written follows its profile. */
export interface CaseSteps {
  nr: string;
  view(role: string): Promise<CaseView>;
  say(role: string, body: object): Promise<void>;
  /** Every question as the policy needs it. */
  screens(role: string, values?: Values): Promise<void>;
  /** The form where the case stands: what it requires on any level, and `values`. */
  fills(role: string, values?: Values): Promise<void>;
  feedsBack(role: string): Promise<void>;
  /** Each seat of the body's presidium says *tillstyrker* on its card, and the secretary closes the round. */
  presidiumAgrees(body: string, seats?: number): Promise<void>;
  /** The chair puts the matter on the agenda, on the card; and the day comes. */
  meetsOn(body: string, date: string): Promise<void>;
  records(body: string, minuted: Minuted): Promise<void>;
  /** Books, holds and records one meeting. */
  holds(role: string, meeting: { method: string; subject: string; day: string }): Promise<void>;
}

const text = 'Så här är det tänkt, och så här går vi vidare.';

const written = (
  fields: readonly FieldView[],
  given: Values,
  also: (field: FieldView) => boolean = () => false,
): Values => ({
  ...Object.fromEntries(fields.filter((f) => f.required || also(f)).map((f) => [f.id, inField(f)])),
  ...given,
});

/** A form that asks for the level requires more of it by the level chosen, which the form's fields do not say beforehand. */
const asTheLevelMay = ({ type }: FieldView): boolean => type === 'text' || type === 'number';

const inField = (field: FieldView): unknown => {
  switch (field.type) {
    case 'number':
      return 15_000;
    case 'yesno':
      return false;
    case 'level':
      return '3';
    case 'methods':
      return ['webb', 'dialogmote'];
    case 'target-groups':
      return [field.options?.[0]?.id];
    case 'choice':
      return field.options?.[0]?.id;
    case 'date':
      return '2026-12-14';
    default:
      return text;
  }
};

export const caseSteps = (product: RunningProduct, nr: string): CaseSteps => {
  const view = async (role: string) => (await product.as(role)).get<CaseView>(`/cases/${nr}`);
  const say = async (role: string, body: object) => {
    await (await product.as(role)).post(`/cases/${nr}/commands`, body);
  };
  const form = async (role: string, type: string): Promise<readonly FieldView[]> =>
    (await view(role)).abilities.find((a) => a.type === type)?.form?.fields ?? [];
  return {
    nr,
    view,
    say,
    screens: async (role, values = {}) => {
      const { step, channel } = await view(role);
      const { routes } = await (await product.as(role)).get<PolicyView>('/policy');
      const steps = routes.find((r) => r.id === channel.id)?.steps ?? [];
      const asked = (steps.find((s) => s.id === step.id)?.questions ?? []).map((q) => [q.id, q.needs]);
      await say(role, { type: 'screen', answers: Object.fromEntries(asked), values });
    },
    fills: async (role, values = {}) => {
      const { step } = await view(role);
      await say(role, {
        type: 'fill',
        step: step.id,
        values: written(await form(role, 'fill'), values, asTheLevelMay),
      });
    },
    feedsBack: async (role) => {
      const { abilities } = await view(role);
      const duty = abilities.find((a) => a.type === 'giveFeedback');
      const values = written(duty?.form?.fields ?? [], {});
      await say(role, { type: 'giveFeedback', duty: duty?.target, values });
    },
    presidiumAgrees: async (body, seats = 3) => {
      await product.quiet();
      for (const seat of ['ordforande', 'vice1', 'vice2'].slice(0, seats))
        await tapped(product, `${seat}.${body}`, 'answer', { choice: 'tillstyrker' });
      const { rounds } = await view(`sekreterare.${body}`);
      const open = rounds.find((r) => r.state === 'open');
      await say(`sekreterare.${body}`, { type: 'closeRound', round: open?.id });
    },
    meetsOn: async (body, date) => {
      await product.quiet();
      await tapped(product, `ordforande.${body}`, 'prepare', { meetingDate: date });
      await product.control.clock(`${date}T13:00:00Z`);
      await product.quiet();
    },
    records: async (body, { date, outcome, answers = {}, values = {} }) => {
      const secretary = `sekreterare.${body}`;
      const asked = await form(secretary, 'recordDecision');
      const minuted = { date, paragraph: '57', present: 11, outcome, answers };
      await say(secretary, { type: 'recordDecision', ...minuted, values: written(asked, values) });
    },
    holds: async (role, { method, subject, day }) => {
      const [start, end] = [`${day}T17:00:00Z`, `${day}T19:00:00Z`];
      await say(role, {
        type: 'bookMeeting',
        method,
        subject,
        start,
        end,
        online: false,
        place: 'Biblioteket',
      });
      await product.quiet();
      // The morning after: mails to citizens wait for it.
      await product.control.clock(`${addWorkingDays(day, 1)}T08:00:00Z`);
      await product.quiet();
      const { meetings } = await view(role);
      const meeting = meetings.find((m) => m.state === 'planned')?.id;
      await say(role, { type: 'recordMeeting', meeting, attended: 34, notes: text });
    },
  };
};

/** A tap that must be taken. */
const tapped = async (
  product: RunningProduct,
  role: string,
  verb: string,
  inputs: Record<string, string>,
): Promise<void> => {
  const answer = await product.control.tap(role, verb, inputs);
  if (answer.status !== 200 || answer.body.statusCode !== 200)
    throw new Error(`${role} ${verb}: ${JSON.stringify(answer)}`);
};
