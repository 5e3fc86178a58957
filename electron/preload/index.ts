import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('mibarai', {});
