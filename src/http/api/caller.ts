import type { Request } from 'express';
import type { Caller } from '../../application/application.ts';
import type { SignIn } from './sign-in.ts';

/** The signed-in person and the surface they say they stand in; the surface is told in the history and grants nothing. */
export async function callerOf(request: Request, signIn: SignIn): Promise<Caller> {
  const { person, token } = await signIn(request.get('authorization'));
  const surface = request.get('x-surface');
  return {
    person,
    surface: surface === 'tab' || surface === 'pane' ? surface : 'api',
    assertion: { token },
  };
}
