export const payslips = {};
