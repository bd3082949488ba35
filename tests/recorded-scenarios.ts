import { recordedScenarios } from '../src/server/scenarios/scenarios.ts';

/** Before the tests that run the whole product: its scenarios are recorded once, not by every test file at the same time. */
export const setup = async (): Promise<void> => {
  await recordedScenarios('krokom');
  await recordedScenarios('lillby');
};
