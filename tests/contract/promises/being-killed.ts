import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { causal, concept, smallDataset } from '../../fixtures/small-dataset.ts';
import { layoutOf } from '../layout-of.ts';
import type { ServerForTests } from '../neo4j-server.ts';
import { emptyStore, type Subject } from '../subject.ts';

void [spawn, once, cp, mkdtemp, readFile, rm, writeFile, tmpdir, join, pause, causal, concept, smallDataset, layoutOf];
void [describe, expect, test, emptyStore];

export function promisesOfBeingKilled(_subject: Subject, _server: ServerForTests): void {}
