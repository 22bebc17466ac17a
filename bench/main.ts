/** npm run bench -- questions|shapes|http|screen: what the answers cost, against the plainest thing that does the same. */
import { argumentsOf, endWithUsage } from '../seed/read/arguments.ts';
import { benchHttp } from './http.ts';
import { benchQuestions } from './questions.ts';
import { benchScreen } from './screen.ts';
import { benchShapes } from './shapes.ts';

const benches: Readonly<Record<string, () => Promise<void>>> = {
  questions: benchQuestions,
  shapes: benchShapes,
  http: benchHttp,
  screen: benchScreen,
};
const names = Object.keys(benches).join('|');
const usage = `npm run bench -- ${names}`;

const { positionals } = argumentsOf({ allowPositionals: true, options: {} }, usage);
const [name = ''] = positionals;
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined;
if (bench === undefined || positionals.length > 1) {
  endWithUsage(`Name one benchmark of ${names}${name === '' ? '' : `, not ${positionals.join(' ')}`}.`, usage);
}
await bench();
