import type { ChatMessage } from '../api/local.ts';
import { dayText } from '../app/swedish.ts';

export interface MessageDay {
  /** `tisdag 15 september` */
  day: string;
  messages: ChatMessage[];
}

/** Messages by Swedish day, oldest first. */
export function groupByDay(messages: readonly ChatMessage[]): MessageDay[] {
  const days = Map.groupBy(messages, ({ at }) => dayText(at));
  return [...days].map(([day, ofDay]) => ({ day, messages: ofDay }));
}
