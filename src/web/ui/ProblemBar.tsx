import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Problem } from '../../contracts/views.ts';

/** Why it did not go, with the rule's source where there is one. Read out at once. */
export const ProblemBar = ({ problem }: { problem: Problem | undefined }) =>
  problem === undefined ? null : (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{problem.title}</MessageBarTitle>
        {problem.citation === undefined || problem.citation === 'L' ? null : ` Källa: ${problem.citation}.`}
        {problem.errors === undefined ? null : (
          <ul>
            {problem.errors.map((e) => (
              <li key={e.field}>{e.message}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
