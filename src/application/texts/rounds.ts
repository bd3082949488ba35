import type { Choice, Round, RoundOutcome } from '../../domain/dialogue/rounds/round.ts';
import type { LegalForm } from '../../domain/policy/steps.ts';

/** What a member may answer, in the order of the card. */
export const choiceLabels: Record<Choice, string> = {
  tillstyrker: 'Tillstyrker',
  avstyrker: 'Avstyrker',
  kompletteras: 'Behöver kompletteras',
  avstar: 'Avstår',
  jav: 'Anmäler jäv',
};

interface FormWords {
  /** What it is recorded as (policies page, section 12). */
  record: string;
  /** On the card: what an answer is, and is not. */
  note: string;
}

/** The legal form sets the words: without a delegation reference nothing a presidium did on cards is called a decision. */
export const formWords: Record<LegalForm, FormWords> = {
  beredning: {
    record: 'presidiets ställningstagande',
    note: 'Svaren är presidiets ställningstagande i beredningen av ärendet, inte ett formellt beslut. Det anmäls till nämnden.',
  },
  delegation: {
    record: 'delegationsbeslut',
    note: 'En delegat beslutar enligt delegationsordningen sedan de andra har svarat. Beslutet anmäls vid nästa sammanträde.',
  },
  presidiesammanträde: {
    record: 'beslut vid presidiesammanträde',
    note: 'Svaren lämnas under ett utlyst presidiesammanträde och protokollförs där.',
  },
  sammanträde: {
    record: 'beredning inför sammanträde',
    note: 'Svaren är presidiets beredning inför sammanträdet. De avgör ingenting: organet beslutar i sitt sammanträde.',
  },
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

/** The outcome of a round in the words of what the round was for. */
export const outcomeOf = ({ purpose }: Pick<Round, 'purpose'>, outcome: RoundOutcome): string =>
  (purpose === 'preparation' ? preparationWords : outcomeWords)[outcome];
