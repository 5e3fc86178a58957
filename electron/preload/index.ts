import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { ContractEvent } from '../../src/contract/events.ts';
import { channels } from '../channels.ts';

/** Everything the page gets of the desktop: call, cancel, listen. Channel names and event objects stay here. */
contextBridge.exposeInMainWorld('mibarai', {
  call: (name: string, request: unknown, job: number): Promise<unknown> =>
    ipcRenderer.invoke(channels.call, name, request, job),
  cancel: (job: number): void => ipcRenderer.send(channels.cancel, job),
  listen: (onEvent: (event: ContractEvent) => void): (() => void) => {
    const pass = (_: IpcRendererEvent, event: ContractEvent): void => onEvent(event);
    ipcRenderer.on(channels.event, pass);
    ipcRenderer.send(channels.listening);
    return () => ipcRenderer.off(channels.event, pass);
  },
});
