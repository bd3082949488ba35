/** Whether a card already has a button for it: then the page needs none of its own. */
export const offers = (card: unknown, verb: string): boolean =>
  Array.isArray(card)
    ? card.some((part) => offers(part, verb))
    : typeof card === 'object' &&
      card !== null &&
      (('verb' in card && card.verb === verb) || Object.values(card).some((part) => offers(part, verb)));

/** A card's verb and data (inputs merged in) as the command that the API takes. Everything is checked again there. */
export const commandOf = (verb: string, data: Record<string, unknown>): object => {
  const reason = typeof data.reason === 'string' && data.reason.trim() !== '' ? { reason: data.reason } : {};
  if (verb === 'propose')
    return { type: 'propose', level: data.level, recommendation: data.recommendation, ...reason };
  if (verb === 'prepare') return { type: 'prepare', round: data.round, meetingDate: data.meetingDate };
  return {
    type: verb,
    round: data.round,
    choice: data.choice,
    reserve: data.reserve === 'true' || data.reserve === true,
    ...reason,
  };
};
