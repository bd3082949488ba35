import type { z } from 'zod';
import type { profile } from '../../profile.ts';
import type { step } from '../../steps.ts';

/** A profile as somebody writes it, before anything left out is filled in. */
export type ProfileInput = z.input<typeof profile>;
export type StepInput = z.input<typeof step>;
export type RouteInput = ProfileInput['routes'][number];
