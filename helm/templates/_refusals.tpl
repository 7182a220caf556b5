{{/* Refuses, with a sentence, what fits the schema but cannot work. Every workload asks for it. */}}
{{- define "kpi-platform.refusals" -}}
{{- if not .Values.database.hosts -}}
{{- fail "database.hosts: phải nêu ít nhất một máy chủ PostgreSQL (name at least one PostgreSQL host)" -}}
{{- end -}}
{{- if not .Values.keycloak.url -}}
{{- fail "keycloak.url: phải nêu địa chỉ Keycloak (name the address of Keycloak)" -}}
{{- end -}}
{{- if eq .Values.image.tag "latest" -}}
{{- fail "image.tag: \"latest\" không chỉ một bản cố định (\"latest\" names no certain version)" -}}
{{- end -}}
{{- if and .Values.ingress.enabled .Values.gateway.enabled -}}
{{- fail "ingress, gateway: chỉ bật một trong hai (enable one of the two)" -}}
{{- end -}}
{{- if and .Values.ingress.enabled (not .Values.ingress.host) -}}
{{- fail "ingress.host: phải nêu tên miền (name the host)" -}}
{{- end -}}
{{- if and .Values.gateway.enabled (not (and .Values.gateway.name .Values.gateway.hostnames)) -}}
{{- fail "gateway.name, gateway.hostnames: phải nêu Gateway và tên miền (name the Gateway and a host)" -}}
{{- end -}}
{{- if not (include "kpi-platform.portal-address" .) -}}
{{- fail "portal.address: phải nêu địa chỉ mà trình duyệt truy cập (name the address that browsers come to)" -}}
{{- end -}}
{{- if and .Values.autoscaling.enabled (gt (int .Values.autoscaling.minReplicas) (int .Values.autoscaling.maxReplicas)) -}}
{{- fail "autoscaling.minReplicas: không được lớn hơn maxReplicas (must not exceed maxReplicas)" -}}
{{- end -}}
{{- if and .Values.database.caSecret (not (hasPrefix "verify" .Values.database.tls)) -}}
{{- fail "database.caSecret: chỉ có tác dụng khi database.tls là verify-full hoặc verify-ca (is only looked at with verify-full or verify-ca)" -}}
{{- end -}}
{{- with .Values.externalSecrets -}}
{{- if and .enabled (not (and .store.name .databasePath .keycloakPath)) -}}
{{- fail "externalSecrets: phải nêu store.name, databasePath và keycloakPath (name store.name, databasePath and keycloakPath)" -}}
{{- end -}}
{{- if and .enabled $.Values.keycloak.administrator.enabled (not .administratorPath) -}}
{{- fail "externalSecrets.administratorPath: cần cho việc tạo realm (is needed to make the realm)" -}}
{{- end -}}
{{- end -}}
{{- end -}}
