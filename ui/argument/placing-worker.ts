import { placeArgument, type ToPlace } from './place-argument.ts';

addEventListener('message', ({ data }: MessageEvent<{ readonly number: number; readonly input: ToPlace }>) => {
  postMessage({ number: data.number, placed: placeArgument(data.input) });
});
