import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import './said.css';
import { type Said, type Say, SayContext } from './say.ts';

/** The one place where what was done is told; the live region stands from the start, so that it is read out. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [here] = useLocation();
  const [said, setSaid] = useState<Said>();
  const place = useRef<HTMLDivElement>(null);
  const say = useCallback<Say>(
    (text, { intent = 'success', at = here } = {}) => setSaid({ text, intent, at }),
    [here],
  );
  const told = useMemo(() => ({ say, hush: () => setSaid(undefined) }), [say]);
  const shown = said?.at === here ? said : undefined;
  useEffect(() => {
    if (shown) place.current?.focus();
  }, [shown]);
  return (
    <SayContext.Provider value={told}>
      <div role="status" tabIndex={-1} ref={place} className="said">
        {shown === undefined ? null : (
          <MessageBar intent={shown.intent} layout="multiline">
            <MessageBarBody>{shown.text}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {children}
    </SayContext.Provider>
  );
};
