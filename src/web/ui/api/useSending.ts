import { useRef, useState } from 'react';
import type { Problem } from '../../../contracts/views.ts';
import { useHush } from '../said/say.ts';
import { asProblem } from './problem.ts';
import { useApi } from './queries.ts';

/** What the server answers to a command. `warning`: it stands in the register, but the calendar could not be written. */
export interface Answered {
  nr: string;
  version?: number;
  case?: string;
  warning?: { message: string; consent?: boolean };
}

export interface Sending {
  busy: boolean;
  problem: Problem | undefined;
  /** Gives the answer, or undefined when it was refused (then `problem` says why). */
  send(path: string, body: object, how?: 'post' | 'put' | 'delete'): Promise<Answered | undefined>;
}

/** Sends one form. The same content sent again, after a lost answer, goes under the same key and counts once. */
export const useSending = (): Sending => {
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const hush = useHush();
  const last = useRef({ content: '', key: '' });
  const send: Sending['send'] = async (path, body, how = 'post') => {
    const content = `${path} ${JSON.stringify(body)}`;
    if (last.current.content !== content) last.current = { content, key: crypto.randomUUID() };
    setBusy(true);
    setProblem(undefined);
    hush();
    try {
      if (how === 'put') return await api.put<Answered>(path, body);
      if (how === 'delete') return await api.delete<Answered>(path);
      return await api.post<Answered>(path, body, last.current.key);
    } catch (error) {
      const refused = asProblem(error);
      setProblem(refused);
      // A refusal was an answer: the next try is a new one. Only a lost answer is asked about again.
      if (refused.status >= 400 && refused.status < 500) last.current = { content: '', key: '' };
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send };
};
