import type { CaseCommandType } from '../../../contracts/commands.ts';

/** What is told when a command has been done. */
export const doneWords: Record<CaseCommandType, string> = {
  screen: 'Granskningen är sparad.',
  fill: 'Sparat.',
  propose: 'Förslaget är lämnat.',
  answer: 'Ditt svar är mottaget.',
  prepare: 'Ärendet är uppsatt på dagordningen.',
  recordDecision: 'Beslutet är inskrivet.',
  closeRound: 'Frågan är avslutad.',
  withdrawRound: 'Frågan är återkallad.',
  appoint: 'De som bär dialogen är utsedda.',
  bookMeeting: 'Mötet är bokat och inbjudan är skickad.',
  retryBooking: 'Mötet är bokat och inbjudan är skickad.',
  moveMeeting: 'Mötet är flyttat.',
  cancelMeeting: 'Mötet är inställt.',
  recordMeeting: 'Minnesanteckningarna är sparade.',
  finishMeetings: 'Mötena är avslutade.',
  giveFeedback: 'Återkopplingen är sparad.',
  registerProposal: 'Förslaget är registrerat.',
  rename: 'Ärendet har fått nytt namn.',
};
