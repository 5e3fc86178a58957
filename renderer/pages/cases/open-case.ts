import { casePage, go } from '../../frame/routes.ts';

export const openCase = (id: string): void => go(casePage(id, 'overview'));
