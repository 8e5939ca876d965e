import { followSettings } from './settings.ts';

followSettings(() => undefined);
