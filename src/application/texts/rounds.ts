import type { Choice, Round, RoundOutcome } from '../../domain/dialogue/rounds/round.ts';
import { recordedAs } from '../../domain/policy/legal-forms.ts';
import type { LegalForm } from '../../domain/policy/steps.ts';

/** What a member may answer, in the order of the card. */
export const choiceLabels: Record<Choice, string> = {
  tillstyrker: 'Tillstyrker',
  avstyrker: 'Avstyrker',
  kompletteras: 'Behöver kompletteras',
  avstar: 'Avstår',
  jav: 'Anmäler jäv',
};

/** What whoever has the delegation decides (KL 6:37). */
const delegateLabels: Record<Choice, string> = {
  ...choiceLabels,
  tillstyrker: 'Beslutar enligt förslaget',
  avstyrker: 'Beslutar att avslå',
  avstar: 'Lämnar över till nämnden',
};

/** What is said at a meeting that decides. */
const meetingLabels: Record<Choice, string> = {
  ...choiceLabels,
  tillstyrker: 'Bifall',
  avstyrker: 'Avslag',
  kompletteras: 'Återremiss',
};

type Asked = Pick<Round, 'form' | 'delegate' | 'purpose'>;

/** A person's answer in the words of the round's legal form. */
export const choiceLabel = (round: Asked, person: string, choice: Choice): string => {
  if (round.delegate === person) return delegateLabels[choice];
  return (round.form === 'presidiesammanträde' ? meetingLabels : choiceLabels)[choice];
};

/**
 * What a round is recorded as: the legal form sets the words, and without a delegation reference nothing a presidium did on
 * cards is called a decision.
 */
export const roundForm = ({ purpose, form }: Pick<Round, 'purpose' | 'form'>): string => {
  if (purpose === 'consultation') return 'presidiets synpunkter';
  return purpose === 'preparation' ? 'beredning inför sammanträde' : recordedAs[form];
};

/** On the card: what an answer is, and is not. */
export const formNotes: Record<LegalForm, string> = {
  beredning:
    'Svaren är presidiets ställningstagande i beredningen av ärendet, inte ett formellt beslut. Det anmäls till nämnden.',
  delegation:
    'En delegat beslutar enligt delegationsordningen sedan de andra har svarat. Beslutet anmäls vid nästa sammanträde.',
  presidiesammanträde: 'Svaren lämnas under ett utlyst presidiesammanträde och protokollförs där.',
  sammanträde:
    'Svaren är presidiets beredning inför sammanträdet. De avgör ingenting: organet beslutar i sitt sammanträde.',
};

export const consultationNote =
  'Presidiet hörs innan frågan avgörs av någon annan. Svaren binder inte, men de följer med ärendet.';

/** What a presidium recommends the body that decides; never a decision. */
const preparationWords: Record<RoundOutcome, string> = {
  yes: 'Presidiet föreslår bifall',
  no: 'Presidiet föreslår avslag',
  supplement: 'Underlaget behöver kompletteras',
  'to-body': 'Till sammanträdet utan förslag från presidiet',
};

export const outcomeWords: Record<RoundOutcome, string> = {
  yes: 'Tillstyrkt',
  no: 'Avstyrkt',
  supplement: 'Underlaget behöver kompletteras',
  'to-body': 'Inget samlat ställningstagande',
};

const delegationWords: Record<RoundOutcome, string> = {
  yes: 'Beslutat enligt förslaget',
  no: 'Beslutat att avslå',
  supplement: 'Underlaget behöver kompletteras',
  'to-body': 'Lämnat över till nämnden',
};

const sittingWords: Record<RoundOutcome, string> = {
  yes: 'Bifall',
  no: 'Avslag',
  supplement: 'Återremiss',
  'to-body': 'Lämnat över till nämnden',
};

/** The outcome of a round in the words of what the round was for, and in which legal form. */
export const outcomeOf = ({ purpose, form }: Asked, outcome: RoundOutcome): string => {
  if (purpose === 'preparation') return preparationWords[outcome];
  if (purpose === 'consultation') return outcomeWords[outcome];
  if (form === 'delegation') return delegationWords[outcome];
  return (form === 'presidiesammanträde' ? sittingWords : outcomeWords)[outcome];
};
