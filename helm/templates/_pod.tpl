{{/* What holds for every Pod. */}}
{{- define "kpi-platform.pod" -}}
automountServiceAccountToken: false
# a Service in the namespace must not become a setting of ours
enableServiceLinks: false
securityContext:
  runAsNonRoot: true
  runAsUser: {{ .Values.user.id }}
  runAsGroup: {{ .Values.user.group }}
  fsGroup: {{ .Values.user.group }}
  seccompProfile:
    type: RuntimeDefault
{{- with .Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
  - name: {{ . }}
{{- end }}
{{- end }}
{{- with .Values.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- with .Values.nodeSelector }}
nodeSelector: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.tolerations }}
tolerations: {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .Values.affinity }}
affinity: {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* What holds for every container. */}}
{{- define "kpi-platform.container" -}}
image: {{ include "kpi-platform.image" . | quote }}
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities:
    drop: [ALL]
{{- end -}}

{{- define "kpi-platform.mounts" -}}
- name: tmp
  mountPath: /tmp
{{- if .Values.database.caSecret }}
- name: database-ca
  mountPath: /etc/kpi/database-ca
  readOnly: true
{{- end }}
{{- end -}}

{{- define "kpi-platform.volumes" -}}
- name: tmp
  emptyDir:
    sizeLimit: 256Mi
{{- with .Values.database.caSecret }}
- name: database-ca
  secret:
    secretName: {{ . }}
{{- end }}
{{- end -}}
