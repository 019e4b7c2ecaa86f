import type { Context } from 'hono';
import type { Organisation } from '../../store/organisations.ts';
import type { Door } from '../door.ts';

/** What a route of the API has besides: the organisation, which comes from the key and from nowhere else (P7). */
export type ApiDoor = Door & { Variables: { organisation: Organisation } };
export type ApiContext = Context<ApiDoor>;
