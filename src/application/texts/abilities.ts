import type { CaseCommandType } from '../../contracts/commands.ts';
import type { YearCommandType } from '../../contracts/year.ts';

/** What the button says. */
export const abilityLabels: Record<CaseCommandType, string> = {
  screen: 'Granska',
  fill: 'Fyll i',
  propose: 'Lämna förslag',
  answer: 'Svara',
  prepare: 'Sätt upp på dagordningen',
  recordDecision: 'Skriv in beslutet',
  closeRound: 'Avsluta frågan',
  withdrawRound: 'Återkalla frågan',
  questionRecusal: 'Pröva jäv',
  answerRecusal: 'Svara om jäv',
  writeReservation: 'Motivera din reservation',
  convene: 'Kalla presidiet',
  openSitting: 'Öppna presidiets möte',
  recordMinutes: 'Skriv protokollets paragraf',
  adjust: 'Justera protokollet',
  postMinutes: 'Anslå protokollet',
  appoint: 'Utse',
  bookMeeting: 'Boka möte',
  retryBooking: 'Försök boka i Outlook igen',
  moveMeeting: 'Flytta mötet',
  cancelMeeting: 'Ställ in mötet',
  recordMeeting: 'Anteckna från mötet',
  finishMeetings: 'Alla möten är hållna',
  giveFeedback: 'Ge återkoppling',
  registerProposal: 'Registrera förslag',
  rename: 'Byt namn på ärendet',
  giveRegistryNumber: 'Skriv in diarienummer',
};

export const yearAbilityLabels: Record<YearCommandType, string> = {
  handInPlan: 'Lämna årsplan',
  proposeWheel: 'Föreslå årshjulet',
  answer: 'Svara',
  liftRow: 'Lyft ut till en egen fråga',
  closeRound: 'Avsluta frågan',
  withdrawRound: 'Återkalla frågan',
};
