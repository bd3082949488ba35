import type { Choice, RoundOutcome } from '../../domain/dialogue/rounds/round.ts';
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
    record: 'beslut i sammanträde',
    note: 'Presidiet bereder ärendet. Organet beslutar i sammanträde.',
  },
};

export const consultationNote =
  'Presidiet hörs innan frågan avgörs av någon annan. Svaren binder inte, men de följer med ärendet.';

export const outcomeWords: Record<RoundOutcome, string> = {
  yes: 'Tillstyrkt',
  no: 'Avstyrkt',
  supplement: 'Underlaget behöver kompletteras',
  'to-body': 'Inget samlat ställningstagande',
};
