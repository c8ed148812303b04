/** The components that a report may use: `<Anh src="hop.jpg" alt="Đại biểu biểu quyết">Chú thích</Anh>`. */
export const reportComponentNames = ['Anh'] as const;

export type ReportComponentName = (typeof reportComponentNames)[number];
