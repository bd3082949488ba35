import { swedishDay } from '../../../application/texts/dates.ts';
import type { Ability, CaseView, RoundView } from '../../../contracts/views.ts';
import type { Simple } from './simple-forms.ts';

type Make = (ability: Ability, view: CaseView) => Simple;

const roundOf = ({ target }: Ability, view: CaseView): RoundView | undefined =>
  view.rounds.find((r) => r.id === target);

/** What may be done in and after a round beside answering it: jäv, the presidium's own meeting, its minutes, reservations. */
export const roundForms: Partial<Record<Ability['type'], Make>> = {
  questionRecusal: (ability, view) => ({
    intro:
      'De andra i presidiet prövar om det är jäv. Frågan i sak väntar tills de har svarat. Skälet visas bara för presidiet och sekreteraren.',
    fields: [
      {
        id: 'person',
        label: 'Vem gäller det?',
        type: 'choice',
        required: true,
        options: (roundOf(ability, view)?.members ?? []).map(({ id, name, role }) => ({
          id,
          name: `${name}, ${role.toLowerCase()}`,
        })),
      },
      { id: 'reason', label: 'Varför kan det vara jäv?', type: 'text', required: true },
    ],
    submit: 'Låt de andra pröva',
    body: (values) => ({ round: ability.target, ...values }),
  }),
  answerRecusal: (ability, view) => {
    const { person = '', by = '', reason = '' } = roundOf(ability, view)?.dispute ?? {};
    return {
      intro: `${by} har väckt frågan om ${person} är jävig. Skälet: ${reason}`,
      fields: [{ id: 'recused', label: `Är ${person} jävig i ärendet?`, type: 'yesno', required: true }],
      submit: 'Svara',
      body: ({ recused }) => ({
        round: ability.target,
        ...(recused === undefined ? {} : { recused: recused === true ? 'yes' : 'no' }),
      }),
    };
  },
  writeReservation: ({ target }) => ({
    intro: 'Du reserverade dig mot utfallet. Motiveringen följer protokollet, tills det är justerat.',
    fields: [{ id: 'reason', label: 'Varför reserverar du dig?', type: 'text', required: true }],
    submit: 'Lämna motiveringen',
    body: (values) => ({ round: target, ...values }),
  }),
  convene: (_ability, view) => ({
    intro:
      view.sitting?.convened === undefined
        ? `Presidiet i ${view.sitting?.body ?? ''} kallas till ett eget möte, där frågan avgörs och protokollförs. Var och en får en kallelse på kort.`
        : `Presidiet är kallat till ${swedishDay(view.sitting.convened.date)} kl. ${view.sitting.convened.time}. Skriv den nya tiden om mötet flyttas.`,
    fields: [
      { id: 'date', label: 'Dag', type: 'date', required: true, ...given(view.sitting?.convened?.date) },
      {
        id: 'time',
        label: 'Klockslag',
        type: 'time',
        required: true,
        ...given(view.sitting?.convened?.time),
      },
      { id: 'place', label: 'Plats', type: 'line', required: false, ...given(view.sitting?.convened?.place) },
    ],
    submit: 'Kalla presidiet',
    body: (values) => values,
  }),
  openSitting: (_ability, view) => {
    const members = (view.sitting?.members ?? []).map(({ id, name, role }) => ({
      id,
      name: `${name}, ${role.toLowerCase()}`,
    }));
    return {
      intro:
        'De som är på plats får frågan på sina kort. Den först uppräknade av dem leder mötet. Avsluta frågan innan ni skiljs åt.',
      fields: [
        {
          id: 'present',
          label: 'Vilka är på plats?',
          type: 'choices',
          required: true,
          options: members,
          value: members.map((m) => m.id),
        },
        {
          id: 'adjuster',
          label: 'Vem justerar protokollet, vid sidan av den som leder mötet?',
          type: 'choice',
          required: true,
          options: members.slice(1),
        },
      ],
      submit: 'Öppna mötet',
      body: ({ present = [], adjuster = '' }) => ({ present, adjuster }),
    };
  },
  recordMinutes: (ability, view) => {
    const { minutes, name = '' } = roundOf(ability, view) ?? {};
    return {
      intro:
        minutes?.rejected === undefined
          ? `Skriv protokollets paragraf för ”${name}”. Sedan får den som ledde mötet och justeraren det på sina kort.`
          : `${minutes.rejected.by} godkände inte protokollet: ${minutes.rejected.reason} Rätta det, och skicka det igen.`,
      fields: [{ id: 'paragraph', label: '§', type: 'line', required: true, ...given(minutes?.paragraph) }],
      submit: 'Skicka till justering',
      body: (values) => ({ round: ability.target, paragraph: '', ...values }),
    };
  },
  adjust: (ability, view) => ({
    intro: roundOf(ability, view)?.minutes?.state ?? '',
    fields: [
      { id: 'approve', label: 'Stämmer protokollet?', type: 'yesno', required: true },
      {
        id: 'reason',
        label: 'Vad ska rättas?',
        help: 'Behövs om något inte stämmer.',
        type: 'text',
        required: false,
        requiredIf: { field: 'approve', is: 'no' },
      },
    ],
    submit: 'Skicka',
    body: (values) => ({ round: ability.target, ...values }),
  }),
  postMinutes: ({ target }) => ({
    intro:
      'Skriv dagen då det justerade protokollet anslogs på kommunens anslagstavla. Från den dagen räknas tre veckor för den som vill överklaga.',
    fields: [{ id: 'date', label: 'Anslaget sattes upp', type: 'date', required: true }],
    submit: 'Anteckna anslaget',
    body: (values) => ({ round: target, date: '', ...values }),
  }),
};

const given = (value: string | undefined) => (value === undefined ? {} : { value });
