import { followCards } from './cards.ts';
import { followSettings } from './settings.ts';

const changed: Readonly<Record<string, () => void>> = { cards: followCards() };
followSettings((name) => changed[name]?.());
