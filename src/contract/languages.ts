export { interfaceCodes, mother, type InterfaceCode } from '../../templates/messages/codes.ts';
