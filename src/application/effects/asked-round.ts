import type { Round } from '../../domain/dialogue/rounds/round.ts';
import type { Person } from '../../domain/people/mandates.ts';
import type { Profile } from '../../domain/policy/profile.ts';
import type { CardView } from '../views/card-view.ts';

/** A question to a presidium, of a case or of a year, as those who tell people of it need it. */
export interface AskedRound {
  /** `MD-2026-0001`, `AR-2027` */
  stream: string;
  version: number;
  title: string;
  round: Round;
  profile: Profile;
  /** It waits for something else than answers: it stands on the agenda of the body's meeting. */
  waits: boolean;
  /** What a member's card says now. */
  view(person: Person): CardView | undefined;
  link: string;
}

/** The card that first asked somebody. */
export const cardKey = ({ stream, round }: Pick<AskedRound, 'stream' | 'round'>, person: string): string =>
  `${stream}:card-${round.id}-${person}`;
