# Run by CPack between installing into its staging folder and packing: the paperwork that each kind of
# package wants elsewhere, and the signatures inside the package.
set(made ${CPACK_WXM_BINARY_DIR}/packaging)
set(share ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/share)

if(CPACK_GENERATOR STREQUAL "DEB")
    set(doc ${share}/doc/wxm-console)
    file(REMOVE ${doc}/LICENSE) # /copyright has it
    file(COPY_FILE ${CPACK_WXM_SOURCE_DIR}/packaging/linux/copyright ${doc}/copyright)
    execute_process(COMMAND gzip -9nc ${made}/debian-changelog OUTPUT_FILE ${doc}/changelog.gz
        COMMAND_ERROR_IS_FATAL ANY)
    # For /usr/bin/wxm-console, as this package has it and no other.
    set(apparmor ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/etc/apparmor.d)
    file(MAKE_DIRECTORY ${apparmor})
    file(COPY_FILE ${CPACK_WXM_SOURCE_DIR}/packaging/linux/apparmor/wxm-console ${apparmor}/wxm-console)
    file(CHMOD ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/etc ${apparmor} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
        GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    file(CHMOD ${apparmor}/wxm-console ${doc}/copyright ${doc}/changelog.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
elseif(CPACK_GENERATOR STREQUAL "RPM")
    file(MAKE_DIRECTORY ${share}/licenses/wxm-console)
    file(RENAME ${share}/doc/wxm-console/LICENSE ${share}/licenses/wxm-console/LICENSE)
    file(RENAME ${share}/zsh/vendor-completions ${share}/zsh/site-functions)
endif()
set(WXM_SIGN_WHAT ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
include(${CPACK_WXM_SOURCE_DIR}/cmake/WxmSign.cmake)
