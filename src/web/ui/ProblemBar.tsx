import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Problem } from '../../contracts/views.ts';

interface Props {
  problem: Problem | undefined;
  /** For what could not be read: it is asked for again by itself, and must not take focus each time. */
  quiet?: boolean;
}

/** Why it did not go, with the rule's source where there is one. Read out at once, and focus comes here. */
export const ProblemBar = ({ problem, quiet = false }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem && !quiet) place.current?.focus();
  }, [problem, quiet]);
  // A refusal of one thing says it once: its sentence is also the field's.
  const errors = problem?.errors?.filter((e) => e.message !== problem.title) ?? [];
  return problem === undefined ? null : (
    <div ref={place} tabIndex={-1} role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{problem.title}</MessageBarTitle>
          {problem.citation === undefined || problem.citation === 'L' ? null : ` Källa: ${problem.citation}.`}
          {errors.length === 0 ? null : (
            <ul>
              {errors.map((e) => (
                <li key={e.field}>{e.message}</li>
              ))}
            </ul>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};
