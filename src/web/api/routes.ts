import { Hono } from 'hono';
import type { Door } from '../door.ts';

export const api = new Hono<Door>();
