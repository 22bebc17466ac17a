/** To be imported before any schema is made: the page's policy forbids code made of strings, and zod would try it. */
import { config } from 'zod';

config({ jitless: true });
